/** What makes a folder a project. */
export const PROJECT_FILE = 'kantlijn.yaml';
