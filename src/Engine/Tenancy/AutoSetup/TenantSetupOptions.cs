using System.ComponentModel.DataAnnotations;
using OrchardCore.Environment.Shell;

namespace OrchardCore.AutoSetup.Options;

/// <summary>What one tenant is to be set up with.</summary>
public class TenantSetupOptions
{
    public string? ShellName { get; set; }

    public string? SiteName { get; set; }

    public string? AdminUsername { get; set; }

    public string? AdminEmail { get; set; }

    public string? AdminPassword { get; set; }

    public string? DatabaseProvider { get; set; }

    public string? DatabaseConnectionString { get; set; }

    public string? DatabaseTablePrefix { get; set; }

    public string? DatabaseSchema { get; set; }

    public string? RecipeName { get; set; }

    public string? SiteTimeZone { get; set; }

    public string? RequestUrlHost { get; set; }

    public string? RequestUrlPrefix { get; set; }

    public string? FeatureProfile { get; set; }

    public bool IsDefault => ShellName == ShellSettings.DefaultShellName;

    /// <summary>Each host with the prefix behind it.</summary>
    internal IEnumerable<string> Addresses()
    {
        var hosts = (RequestUrlHost ?? string.Empty).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var prefix = RequestUrlPrefix?.Trim(' ', '/');
        return hosts.DefaultIfEmpty(string.Empty).Distinct(StringComparer.OrdinalIgnoreCase).Select(host => $"{host}/{prefix}");
    }

    /// <summary>Says which values are missing or wrong.</summary>
    public virtual IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        (string Name, string? Value)[] required =
        [
            (nameof(ShellName), ShellName),
            (nameof(SiteName), SiteName),
            (nameof(AdminUsername), AdminUsername),
            (nameof(AdminEmail), AdminEmail),
            (nameof(AdminPassword), AdminPassword),
            (nameof(DatabaseProvider), DatabaseProvider),
            (nameof(RecipeName), RecipeName),
            (nameof(SiteTimeZone), SiteTimeZone),
        ];

        foreach (var (name, value) in required)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                yield return new ValidationResult($"The tenant '{ShellName}' to set up has no {name}.", [name]);
            }
        }

        if (ShellName is { Length: > 0 } shell && !shell.All(character => char.IsAsciiLetterOrDigit(character) || character == '_'))
        {
            yield return new ValidationResult($"The tenant name '{shell}' may hold letters, digits and '_' only.", [nameof(ShellName)]);
        }

        if (!IsDefault && string.IsNullOrWhiteSpace(RequestUrlPrefix) && string.IsNullOrWhiteSpace(RequestUrlHost))
        {
            yield return new ValidationResult($"The tenant '{ShellName}' needs a RequestUrlHost or a RequestUrlPrefix.", [nameof(RequestUrlPrefix)]);
        }

        if (RequestUrlPrefix?.Trim(' ', '/').Contains('/') == true)
        {
            yield return new ValidationResult($"The RequestUrlPrefix '{RequestUrlPrefix}' of the tenant '{ShellName}' has more than one segment.", [nameof(RequestUrlPrefix)]);
        }
    }
}
