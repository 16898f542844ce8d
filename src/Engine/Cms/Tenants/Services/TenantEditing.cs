using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Locking;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Cms.Setup.Services;
using OrchardSite.Engine.Cms.Tenants.Models;
using OrchardSite.Engine.Cms.Tenants.ViewModels;
using OrchardSite.Engine.Tenancy.Recipes.Harvesting;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Brings the settings of a tenant to the form and back.</summary>
internal sealed class TenantEditing(
    IShellHost shellHost,
    IShellSettingsManager settingsManager,
    ILocalLock localLock,
    IFeatureProfilesService featureProfiles,
    IEnumerable<IRecipeHarvester> recipeHarvesters,
    IEnumerable<DatabaseProvider> databaseProviders)
{
    private const string LockKey = "TENANT_EDITING_LOCK";

    /// <summary>Lets one request at a time check a tenant and write it, so that no two get one name or one address.</summary>
    public Task<ILocker> LockAsync() => localLock.AcquireLockAsync(LockKey);

    public EditTenantViewModel Read(ShellSettings settings) => new()
    {
        Name = settings.Name,
        Description = settings.Fact("Description"),
        Category = settings.Fact("Category"),
        RequestUrlHost = settings.RequestUrlHost,
        RequestUrlPrefix = settings.RequestUrlPrefix,
        RecipeName = settings["RecipeName"],
        DatabaseProvider = settings["DatabaseProvider"],
        ConnectionString = ConnectionStringPassword.Hide(settings["ConnectionString"]),
        Schema = settings["Schema"],
        TablePrefix = settings["TablePrefix"],
        FeatureProfiles = settings.FeatureProfileIds(),
    };

    /// <summary>Adds what the form offers to choose from.</summary>
    public async Task FillAsync(EditTenantViewModel model, ShellSettings? settings)
    {
        model.CanEditDatabasePresets = settings is null || settings.IsUninitialized();
        model.Recipes = [.. (await recipeHarvesters.HarvestAsync()).Values.Where(recipe => recipe.IsSetupRecipe).OrderBy(recipe => recipe.DisplayName ?? recipe.Name, StringComparer.CurrentCulture)];
        model.DatabaseProviders = [.. databaseProviders];
        model.KnownProfiles = [.. (await featureProfiles.GetFeatureProfilesAsync()).Values.OrderBy(profile => profile.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>Makes a tenant that waits to be set up, with the secret that the link to its set-up carries.</summary>
    public async Task<ShellSettings> CreateAsync(TenantModel model)
    {
        var settings = settingsManager.CreateDefaultSettings().AsUninitialized();
        settings.Name = model.Name!;
        settings[SetupTokens.SecretKey] = Guid.NewGuid().ToString("n");
        WriteAddress(model, settings);
        WriteDatabase(model, settings);
        await shellHost.UpdateShellSettingsAsync(settings);
        return shellHost.GetSettings(settings.Name);
    }

    /// <summary>Changes a tenant: where it is and what it is called always, its recipe and database until it is set up.</summary>
    public async Task UpdateAsync(ShellSettings settings, TenantModel model)
    {
        var changed = new ShellSettings(settings);
        WriteAddress(model, changed);
        if (settings.IsUninitialized())
        {
            model.ConnectionString = ConnectionStringPassword.Restore(settings["ConnectionString"], model.ConnectionString);
            WriteDatabase(model, changed);
            if (string.IsNullOrEmpty(changed[SetupTokens.SecretKey]))
            {
                changed[SetupTokens.SecretKey] = Guid.NewGuid().ToString("n");
            }
        }

        await shellHost.UpdateShellSettingsAsync(changed);
    }

    private static void WriteAddress(TenantModel model, ShellSettings settings)
    {
        settings.RequestUrlHost = string.Join(',', (model.RequestUrlHost ?? string.Empty).Split(ShellSettings.HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        settings.RequestUrlPrefix = model.RequestUrlPrefix ?? string.Empty;
        settings["Category"] = model.Category?.Trim() ?? string.Empty;
        settings["Description"] = model.Description?.Trim() ?? string.Empty;
        settings["FeatureProfile"] = string.Join(',', model.FeatureProfiles ?? []);
    }

    private static void WriteDatabase(TenantModel model, ShellSettings settings)
    {
        settings["RecipeName"] = model.RecipeName;
        settings["DatabaseProvider"] = model.DatabaseProvider;
        settings["ConnectionString"] = model.ConnectionString?.Trim();
        settings["Schema"] = model.Schema?.Trim();
        settings["TablePrefix"] = model.TablePrefix?.Trim();
    }
}
