namespace OrchardCore.Environment.Shell;

/// <summary>Recognises the default tenant's name.</summary>
public static class ShellStringExtensions
{
    public static bool IsDefaultShellName(this string name) => name == ShellSettings.DefaultShellName;

    public static bool IsDefaultShellNameIgnoreCase(this string name) =>
        string.Equals(name, ShellSettings.DefaultShellName, StringComparison.OrdinalIgnoreCase);
}
