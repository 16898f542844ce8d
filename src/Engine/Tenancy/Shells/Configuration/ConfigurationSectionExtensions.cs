using Microsoft.Extensions.Configuration;

namespace OrchardCore.Environment.Shell.Configuration;

/// <summary>Reads sections by the names that Orchard gives them.</summary>
public static class ConfigurationSectionExtensions
{
    /// <summary>Gets a section by its name, or by the name with '.' for '_'.</summary>
    public static IConfigurationSection GetSectionCompat(this IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        return section.Exists() || !key.Contains('_', StringComparison.Ordinal)
            ? section
            : configuration.GetSection(key.Replace('_', '.'));
    }
}
