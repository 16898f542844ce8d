namespace OrchardSite.Web;

/// <summary>
/// Decides whether this is a newcomer's machine (Development: sample content is set up) or a public server (Production: none ever is).
/// What the operator says always wins over the launch profile, which <c>dotnet run</c> would otherwise put first.
/// </summary>
internal static class HostEnvironmentName
{
    /// <param name="read">Reads an environment variable; null when it is not set.</param>
    public static string Choose(Func<string, string?> read)
    {
        string[] inOrder = ["ASPNETCORE_ENVIRONMENT", "DOTNET_ENVIRONMENT", "ORCHARDSITE_DEFAULT_ENVIRONMENT"];
        return inOrder.Select(read).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? Environments.Production;
    }
}
