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
        ValidateAsWhole().Concat(Tenants.SelectMany(tenant => tenant.Validate(validationContext)));

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

        foreach (var shared in Tenants.SelectMany(tenant => tenant.Addresses().Select(address => (tenant.ShellName, Address: address)))
            .GroupBy(pair => pair.Address, pair => pair.ShellName, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1))
        {
            yield return new ValidationResult($"The tenants '{string.Join("', '", shared)}' have the same address '{shared.Key}'; each needs a host or a prefix of its own.", [nameof(Tenants)]);
        }
    }
}
