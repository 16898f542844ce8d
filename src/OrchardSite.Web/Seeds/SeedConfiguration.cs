namespace OrchardSite.Web.Seeds;

/// <summary>Puts <c>seeds/tenants.json</c> under all other configuration, so that an operator's own settings win.</summary>
internal static class SeedConfiguration
{
    public static void AddSeededTenants(this ConfigurationManager configuration, HostPaths paths)
    {
        var file = new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
        {
            Path = Path.Combine(paths.Seeds, "tenants.json"),
            Optional = true,
        };
        file.ResolveFileProvider();

        configuration.Sources.Insert(0, file);
    }
}
