using System.ComponentModel.DataAnnotations;
using OrchardCore.Environment.Shell;

namespace OrchardCore.AutoSetup.Options;

/// <summary>The tenants to set up, as configured below <c>OrchardCore_AutoSetup</c>.</summary>
public class AutoSetupOptions : IValidatableObject
{
    /// <summary>The path that sets a tenant up when it is requested. Any path by default.</summary>
    public string? AutoSetupPath { get; set; }

    public LockOptions LockOptions { get; set; } = new();

    public List<TenantSetupOptions> Tenants { get; set; } = [];

    /// <summary>Whether there is such a configuration at all.</summary>
    public bool ConfigurationExists { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        ValidateAsWhole()
            .Concat(Tenants.SelectMany(tenant => tenant.Validate(validationContext)))
            .Concat(Tenants.Select(FindSharedAddress).OfType<ValidationResult>());

    internal IEnumerable<ValidationResult> ValidateAsWhole()
    {
        if (!string.IsNullOrWhiteSpace(AutoSetupPath) && !AutoSetupPath.StartsWith('/'))
        {
            yield return new ValidationResult($"The AutoSetupPath '{AutoSetupPath}' does not begin with '/'.", [nameof(AutoSetupPath)]);
        }

        if (Tenants.Count == 0)
        {
            yield return new ValidationResult("The auto set-up names no tenants.", [nameof(Tenants)]);
        }

        if (Tenants.Count(tenant => tenant.IsDefault) != 1)
        {
            yield return new ValidationResult($"The auto set-up must name the tenant '{ShellSettings.DefaultShellName}' once.", [nameof(Tenants)]);
        }

        foreach (var twice in Tenants.GroupBy(tenant => tenant.ShellName, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            yield return new ValidationResult($"The auto set-up names the tenant '{twice.Key}' more than once.", [nameof(Tenants)]);
        }
    }

    /// <summary>Of tenants with one address the first has it; says of a later one whose address it wants.</summary>
    internal ValidationResult? FindSharedAddress(TenantSetupOptions tenant)
    {
        var own = tenant.Addresses().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var earlier in Tenants.TakeWhile(other => other != tenant))
        {
            if (earlier.Addresses().FirstOrDefault(own.Contains) is { } address)
            {
                return new ValidationResult(
                    $"The tenants '{earlier.ShellName}' and '{tenant.ShellName}' have the same address '{address}'; each needs a host or a prefix of its own.",
                    [nameof(Tenants)]);
            }
        }

        return null;
    }
}
