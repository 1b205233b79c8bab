/** Why a file or a folder cannot be used, by the code of the system. */
export const diskReasons: Record<string, string> = {
  EACCES: 'hier mag dit programma niet lezen of schrijven',
  EPERM: 'hier mag dit programma niet lezen of schrijven',
  EROFS: 'hier kan niet worden geschreven (alleen lezen)',
  ENOTDIR: 'dit is geen map',
  EEXIST: 'dit is geen map',
  ENOENT: 'deze map is er niet',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de schijf is vol',
}
