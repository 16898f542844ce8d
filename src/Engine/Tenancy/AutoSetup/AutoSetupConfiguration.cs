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

    public static void EnsureValid(AutoSetupOptions options)
    {
        var errors = options.Validate(new ValidationContext(options)).Select(result => result.ErrorMessage!).ToArray();
        if (errors.Length > 0)
        {
            throw new OptionsValidationException(SectionName, typeof(AutoSetupOptions), errors);
        }
    }
}
