using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;

namespace OrchardSite.Engine.Mail.Smtp.Services;

/// <summary>The folder of a site that mail is put into, for another program to take on.</summary>
internal sealed class PickupFolder(IOptions<ShellOptions> options, ShellSettings shell)
{
    /// <summary>The folder as an administrator is told of it, below the program's data.</summary>
    public string ShownRoot => $"{options.Value.ShellsContainerName}/{shell.Name}/Email";

    private string Root => Path.Combine(options.Value.ShellsApplicationDataPath, options.Value.ShellsContainerName, shell.Name, "Email");

    /// <summary>Whether the text names a folder below the site's mail folder; an empty one names that folder.</summary>
    public static bool IsAllowed(string? folder)
        => string.IsNullOrWhiteSpace(folder)
            || (!Path.IsPathRooted(folder)
                && !folder.Contains(':', StringComparison.Ordinal)
                && folder.Split('/', '\\').All(part => part is not ("" or "." or "..") && part.IndexOfAny(Path.GetInvalidFileNameChars()) < 0));

    public string Of(string? folder)
        => IsAllowed(folder)
            ? Path.Combine(Root, (folder ?? string.Empty).Trim().Replace('\\', '/'))
            : throw new ArgumentException($"'{folder}' is not a folder below the site's mail folder.", nameof(folder));
}
