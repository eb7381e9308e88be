/** Whether a project, by its folder, has the packages that `recordInstallation` saw there. */
export function isInstalled(root: string): boolean;
/** Takes away what says that packages are installed. */
export function forgetInstallation(root: string): void;
/** Keeps what is installed now. */
export function recordInstallation(root: string): void;
