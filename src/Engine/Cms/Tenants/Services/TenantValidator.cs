using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Cms.Tenants.Models;
using OrchardSite.Engine.Tenancy.AutoSetup;
using OrchardSite.Engine.Tenancy.Recipes.Harvesting;

namespace OrchardSite.Engine.Cms.Tenants.Services;

/// <summary>Says what is wrong with a tenant before it is created or changed, each at its field.</summary>
internal sealed partial class TenantValidator(
    IShellHost shellHost,
    ISiteAddresses siteAddresses,
    ShellSettings currentSettings,
    IFeatureProfilesService featureProfiles,
    IEnumerable<IRecipeHarvester> recipeHarvesters,
    IEnumerable<DatabaseProvider> databaseProviders,
    IStringLocalizer<TenantValidator> S)
{
    private const int LongestText = 255;

    public async Task ValidateAsync(TenantModel model, ModelStateDictionary state)
    {
        ValidateName(model, state);
        await ValidateAddressAsync(model, state);
        ValidateDatabase(model, state);
        ValidateText(nameof(model.Category), model.Category, state);
        ValidateText(nameof(model.Description), model.Description, state);
        if (!string.IsNullOrEmpty(model.RecipeName) && !(await recipeHarvesters.HarvestAsync()).TryGetValue(model.RecipeName, out _))
        {
            state.AddModelError(nameof(model.RecipeName), S["There is no recipe '{0}'.", model.RecipeName]);
        }

        var known = model.FeatureProfiles is { Length: > 0 } ? await featureProfiles.GetFeatureProfilesAsync() : null;
        foreach (var profile in (model.FeatureProfiles ?? []).Where(profile => known?.ContainsKey(profile) != true))
        {
            state.AddModelError(nameof(model.FeatureProfiles), S["There is no feature profile '{0}'.", profile]);
        }
    }

    private void ValidateName(TenantModel model, ModelStateDictionary state)
    {
        if (string.IsNullOrWhiteSpace(model.Name))
        {
            state.AddModelError(nameof(model.Name), S["Type a name for the tenant."]);
        }
        else if (!Name().IsMatch(model.Name))
        {
            state.AddModelError(nameof(model.Name), S["The name '{0}' may hold letters (A-Z), digits and '_' only, 64 of them at most.", model.Name]);
        }
        else if (model.IsNewTenant && shellHost.TryGetSettings(model.Name, out _))
        {
            state.AddModelError(nameof(model.Name), S["There is a tenant '{0}' already.", model.Name]);
        }
    }

    private async Task ValidateAddressAsync(TenantModel model, ModelStateDictionary state)
    {
        var settings = new ShellSettings { Name = model.Name ?? string.Empty, RequestUrlHost = model.RequestUrlHost ?? string.Empty, RequestUrlPrefix = model.RequestUrlPrefix ?? string.Empty };
        foreach (var host in settings.RequestUrlHosts.Where(host => !Host().IsMatch(host)))
        {
            state.AddModelError(nameof(model.RequestUrlHost), S["'{0}' is not a host name such as www.example.cn or localhost:5000.", host]);
        }

        if (settings.RequestUrlPrefix.Length > 0 && !Prefix().IsMatch(settings.RequestUrlPrefix))
        {
            state.AddModelError(nameof(model.RequestUrlPrefix), S["The prefix '{0}' may hold letters (A-Z), digits, '-', '_' and '.' only, and no more than one segment.", settings.RequestUrlPrefix]);
        }
        else if (await FindHiddenAsync(settings) is { } hidden)
        {
            state.AddModelError(nameof(model.RequestUrlPrefix), S["The prefix '{0}' would hide the address '{1}' of the default tenant. Choose another prefix.", settings.RequestUrlPrefix, hidden]);
        }

        if (!settings.IsDefaultShell() && settings.RequestUrlHosts.Length == 0 && settings.RequestUrlPrefix.Length == 0)
        {
            state.AddModelError(nameof(model.RequestUrlPrefix), S["The tenant needs a host name or a prefix."]);
        }
        else if (FindConflict(settings) is var (address, other))
        {
            var field = settings.RequestUrlPrefix.Length > 0 ? nameof(model.RequestUrlPrefix) : nameof(model.RequestUrlHost);
            state.AddModelError(field, S["The tenant '{0}' has the address '{1}' already. Choose another host name or prefix.", other, address]);
        }
    }

    private (string Address, string Tenant)? FindConflict(ShellSettings settings)
    {
        var own = settings.Addresses().ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var other in shellHost.GetAllSettings().Where(other => !string.Equals(other.Name, settings.Name, StringComparison.OrdinalIgnoreCase)))
        {
            if (other.Addresses().FirstOrDefault(own.Contains) is { } shared)
            {
                return (shared, other.Name);
            }
        }

        return null;
    }

    /// <summary>What the prefix would hide of this, the default tenant; nothing where the two have host names of their own.</summary>
    private async Task<string?> FindHiddenAsync(ShellSettings settings) =>
        !settings.IsDefaultShell() && settings.StandsInFrontOf(currentSettings)
            ? await siteAddresses.FindBelowAsync(settings.RequestUrlPrefix)
            : null;

    private void ValidateDatabase(TenantModel model, ModelStateDictionary state)
    {
        if (!string.IsNullOrEmpty(model.DatabaseProvider))
        {
            var provider = databaseProviders.FirstOrDefault(provider => provider.Value == model.DatabaseProvider);
            if (provider is null)
            {
                state.AddModelError(nameof(model.DatabaseProvider), S["There is no database '{0}'.", model.DatabaseProvider]);
            }
            else if (provider.HasConnectionString && string.IsNullOrWhiteSpace(model.ConnectionString))
            {
                state.AddModelError(nameof(model.ConnectionString), S["The database needs a connection string."]);
            }
        }

        ValidateIdentifier(nameof(model.TablePrefix), model.TablePrefix, state);
        ValidateIdentifier(nameof(model.Schema), model.Schema, state);
    }

    private void ValidateIdentifier(string field, string? value, ModelStateDictionary state)
    {
        if (!string.IsNullOrEmpty(value) && !Identifier().IsMatch(value))
        {
            state.AddModelError(field, S["'{0}' may hold letters (A-Z), digits and '_' only, and begins with a letter.", value]);
        }
    }

    private void ValidateText(string field, string? value, ModelStateDictionary state)
    {
        if (value?.Length > LongestText)
        {
            state.AddModelError(field, S["The text has more than {0} characters.", LongestText]);
        }
    }

    [GeneratedRegex("^[A-Za-z0-9_]{1,64}$")]
    private static partial Regex Name();

    [GeneratedRegex("^[A-Za-z0-9._-]{1,64}$")]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^((\*\.)?[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:]+\])(:[0-9]{1,5})?$")]
    private static partial Regex Host();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_]{0,30}$")]
    private static partial Regex Identifier();
}
