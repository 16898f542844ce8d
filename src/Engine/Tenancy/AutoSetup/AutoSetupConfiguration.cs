using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardSite.Engine.Tenancy.AutoSetup;

/// <summary>Reads the auto set-up's options; wrong ones are an error that names each.</summary>
internal static class AutoSetupConfiguration
{
    private const string SectionName = "OrchardCore_AutoSetup";

    public static AutoSetupOptions Read(IConfiguration configuration)
    {
        var section = configuration.GetSectionCompat(SectionName);
        var options = section.Get<AutoSetupOptions>() ?? new AutoSetupOptions();
        options.ConfigurationExists = section.Exists();
        return options;
    }

    /// <summary>
    /// Checks the options as a whole and those of one tenant. Of tenants that are set up already no more is asked, as their passwords
    /// need not be configured any longer; and of two tenants with one address the second alone is wrong.
    /// </summary>
    public static void EnsureValid(AutoSetupOptions options, string tenantName)
    {
        var context = new ValidationContext(options);
        var tenant = options.Tenants.Find(tenant => tenant.ShellName == tenantName);
        var shared = tenant is null ? null : options.FindSharedAddress(tenant);
        var errors = options.ValidateAsWhole()
            .Concat(tenant?.Validate(context) ?? [])
            .Concat(shared is null ? [] : [shared])
            .Select(result => result.ErrorMessage!)
            .ToArray();
        if (errors.Length > 0)
        {
            throw new OptionsValidationException(SectionName, typeof(AutoSetupOptions), errors);
        }
    }
}
