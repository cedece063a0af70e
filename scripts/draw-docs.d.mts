export declare function beside(pictures: readonly string[], title: string): string;
export declare function terminal(command: string, output: string): string;
