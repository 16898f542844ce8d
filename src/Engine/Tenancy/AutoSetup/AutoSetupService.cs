using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.AutoSetup.Options;
using OrchardCore.AutoSetup.Services;
using OrchardCore.Environment.Shell;
using OrchardCore.Setup.Services;

namespace OrchardSite.Engine.Tenancy.AutoSetup;

/// <summary>Sets up the tenants that configuration names.</summary>
internal sealed partial class AutoSetupService(
    IShellHost shellHost,
    IShellSettingsManager settingsManager,
    ISetupService setupService,
    ILogger<AutoSetupService> logger) : IAutoSetupService
{
    public async Task<(SetupContext, bool)> SetupTenantAsync(TenantSetupOptions setupOptions, ShellSettings shellSettings)
    {
        var context = await GetSetupContextAsync(setupOptions, shellSettings);
        if (context.Errors.Count == 0)
        {
            LogBegins(logger, shellSettings.Name, setupOptions.RecipeName);
            await setupService.SetupAsync(context);
        }

        if (context.Errors.Count > 0)
        {
            LogFailed(logger, shellSettings.Name, string.Join(' ', context.Errors.Select(error => $"{error.Key}: {error.Value}")));
            return (context, false);
        }

        LogDone(logger, shellSettings.Name);
        return (context, true);
    }

    public async Task<ShellSettings> CreateTenantSettingsAsync(TenantSetupOptions setupOptions)
    {
        await shellHost.UpdateShellSettingsAsync(TenantSettings.Create(setupOptions, settingsManager));
        return shellHost.GetSettings(setupOptions.ShellName!);
    }

    public async Task<SetupContext> GetSetupContextAsync(TenantSetupOptions options, ShellSettings shellSettings)
    {
        var recipes = (await setupService.GetSetupRecipesAsync()).ToArray();
        var context = new SetupContext
        {
            ShellSettings = shellSettings,
            Recipe = recipes.FirstOrDefault(recipe => recipe.Name == options.RecipeName)!,
            Properties = GetProperties(options).Where(property => property.Value is not null).ToDictionary(property => property.Key, property => (object)property.Value!),
        };
        if (context.Recipe is null)
        {
            context.Errors["RecipeName"] =
                $"There is no set-up recipe '{options.RecipeName}'; there are: {string.Join(", ", recipes.Select(recipe => recipe.Name).Order(StringComparer.Ordinal))}.";
        }

        if (await FindHiddenAsync(shellSettings) is { } hidden)
        {
            context.Errors["RequestUrlPrefix"] =
                $"The prefix '{shellSettings.RequestUrlPrefix}' would hide the address '{hidden}' of the tenant '{ShellSettings.DefaultShellName}'. Give the tenant another prefix.";
        }

        return context;
    }

    /// <summary>What the tenant would hide of the default one, which is set up before the others.</summary>
    private async Task<string?> FindHiddenAsync(ShellSettings settings)
    {
        if (!shellHost.TryGetSettings(ShellSettings.DefaultShellName, out var site) || !site.IsRunning() || site.Name == settings.Name || !settings.StandsInFrontOf(site))
        {
            return null;
        }

        string? hidden = null;
        var scope = await shellHost.GetScopeAsync(site);
        await scope.UsingAsync(async current => hidden = current.ServiceProvider.GetService<ISiteAddresses>() is { } addresses
            ? await addresses.FindBelowAsync(settings.RequestUrlPrefix)
            : null);
        return hidden;
    }

    private static Dictionary<string, string?> GetProperties(TenantSetupOptions options) => new()
    {
        [SetupConstants.SiteName] = options.SiteName,
        [SetupConstants.SiteTimeZone] = options.SiteTimeZone,
        [SetupConstants.AdminUsername] = options.AdminUsername,
        [SetupConstants.AdminEmail] = options.AdminEmail,
        [SetupConstants.AdminPassword] = options.AdminPassword,
        [SetupConstants.DatabaseProvider] = options.DatabaseProvider,
        [SetupConstants.DatabaseConnectionString] = options.DatabaseConnectionString,
        [SetupConstants.DatabaseTablePrefix] = options.DatabaseTablePrefix,
        [SetupConstants.DatabaseSchema] = options.DatabaseSchema,
        [SetupConstants.FeatureProfile] = options.FeatureProfile,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Setting up the tenant '{Tenant}' with the recipe '{Recipe}'.")]
    private static partial void LogBegins(ILogger logger, string tenant, string? recipe);

    [LoggerMessage(Level = LogLevel.Information, Message = "The tenant '{Tenant}' is set up.")]
    private static partial void LogDone(ILogger logger, string tenant);

    [LoggerMessage(Level = LogLevel.Error, Message = "The tenant '{Tenant}' is not set up. {Errors}")]
    private static partial void LogFailed(ILogger logger, string tenant, string errors);
}
