using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Cms.Setup.ViewModels;
using OrchardSite.Engine.Identity.Users.Passwords;

namespace OrchardSite.Engine.Cms.Setup.Services;

/// <summary>Fills the form of a tenant's set-up, checks what came back and makes a set-up of it.</summary>
internal sealed class SetupForm(
    ShellSettings settings,
    ISetupService setupService,
    IEnumerable<DatabaseProvider> databaseProviders,
    ITimeZoneSelectListProvider timeZones,
    IShellHost shellHost,
    PasswordRules passwordRules,
    IStringLocalizer<SetupForm> S)
{
    private const int LongestSiteName = 70;

    private static readonly EmailAddressAttribute _emailAddress = new();

    /// <summary>Adds what the form shows; what the tenant's settings say goes before what was sent.</summary>
    public async Task FillAsync(SetupViewModel model)
    {
        model.DatabaseProviders = [.. databaseProviders];
        model.DatabaseConfigurationPreset = !string.IsNullOrEmpty(settings["DatabaseProvider"]);
        model.DatabaseProvider = Preset("DatabaseProvider") ?? model.DatabaseProvider ?? databaseProviders.FirstOrDefault(provider => provider.IsDefault)?.Value;
        model.Recipes = [.. (await setupService.GetSetupRecipesAsync()).OrderBy(recipe => recipe.DisplayName ?? recipe.Name, StringComparer.CurrentCulture)];
        model.RecipeNamePreset = model.Recipes.Any(recipe => recipe.Name == Preset("RecipeName"));
        model.RecipeName = Preset("RecipeName") ?? model.RecipeName;
        model.Description ??= settings.Fact("Description");
        model.TimeZones = [.. await timeZones.GetTimeZoneSelectListAsync()];
        model.SiteTimeZone ??= await DefaultTimeZoneAsync();
        model.PasswordRules = await passwordRules.DescribeAsync();
    }

    /// <summary>Says what is missing or wrong, each at its field.</summary>
    public async Task ValidateAsync(SetupViewModel model, ModelStateDictionary state)
    {
        Require(nameof(model.SiteName), model.SiteName, S["Type the name of the site."]);
        Refuse(model.SiteName?.Length > LongestSiteName, nameof(model.SiteName), S["The name of the site has more than {0} characters.", LongestSiteName]);
        Refuse(model.TimeZones.All(zone => zone.Key != model.SiteTimeZone), nameof(model.SiteTimeZone), S["Choose a time zone of the list."]);
        Refuse(model.Recipes.All(recipe => recipe.Name != model.RecipeName), nameof(model.RecipeName), S["Choose a recipe of the list."]);
        ValidateDatabase();
        Require(nameof(model.UserName), model.UserName, S["Type a user name."]);
        Refuse(!_emailAddress.IsValid(model.Email) || string.IsNullOrWhiteSpace(model.Email), nameof(model.Email), S["Type an e-mail address such as name@example.org."]);
        Refuse(!await passwordRules.AreMetAsync(model.Password), nameof(model.Password), S["The password is too weak; it needs what is said below."]);
        Refuse(model.Password != model.PasswordConfirmation, nameof(model.PasswordConfirmation), S["The two passwords differ; type the same one twice."]);

        void ValidateDatabase()
        {
            if (model.DatabaseConfigurationPreset)
            {
                return;
            }

            var provider = model.DatabaseProviders.FirstOrDefault(provider => provider.Value == model.DatabaseProvider);
            Refuse(provider is null, nameof(model.DatabaseProvider), S["Choose a database of the list."]);
            Refuse(provider is { HasConnectionString: true } && string.IsNullOrWhiteSpace(model.ConnectionString), nameof(model.ConnectionString), S["Type the connection string of the database."]);
        }

        void Require(string field, string? value, string message) => Refuse(string.IsNullOrWhiteSpace(value), field, message);

        void Refuse(bool wrong, string field, string message)
        {
            if (wrong)
            {
                state.AddModelError(field, message);
            }
        }
    }

    /// <summary>Makes a set-up of a form that is in order.</summary>
    public SetupContext ToContext(SetupViewModel model)
    {
        var context = new SetupContext
        {
            ShellSettings = settings,
            Recipe = model.Recipes.First(recipe => recipe.Name == model.RecipeName),
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = model.SiteName!.Trim(),
                [SetupConstants.SiteTimeZone] = model.SiteTimeZone!,
                [SetupConstants.AdminUsername] = model.UserName!.Trim(),
                [SetupConstants.AdminEmail] = model.Email!.Trim(),
                [SetupConstants.AdminPassword] = model.Password!,
                [SetupConstants.DatabaseProvider] = model.DatabaseProvider!,
            },
        };
        if (!model.DatabaseConfigurationPreset)
        {
            context.Properties[SetupConstants.DatabaseConnectionString] = model.ConnectionString?.Trim() ?? string.Empty;
            context.Properties[SetupConstants.DatabaseTablePrefix] = model.TablePrefix?.Trim() ?? string.Empty;
            context.Properties[SetupConstants.DatabaseSchema] = model.Schema?.Trim() ?? string.Empty;
        }

        return context;
    }

    /// <summary>The form's field that an error of the set-up belongs to; none when it belongs to the whole.</summary>
    public static string FieldOf(string error) => error switch
    {
        "Recipe" => nameof(SetupViewModel.RecipeName),
        "Database" => nameof(SetupViewModel.DatabaseProvider),
        "Password" or "UserName" or "Email" => error,
        _ => string.Empty,
    };

    private string? Preset(string key) => settings[key] is { Length: > 0 } value ? value : null;

    /// <summary>That of the default tenant, which is where most of the others are.</summary>
    private async Task<string> DefaultTimeZoneAsync()
    {
        var zone = string.Empty;
        var source = shellHost.TryGetSettings(ShellSettings.DefaultShellName, out var found) && found.IsRunning() ? found : settings;
        await (await shellHost.GetScopeAsync(source)).UsingAsync(
            async scope => zone = (await scope.ServiceProvider.GetRequiredService<ILocalClock>().GetLocalTimeZoneAsync()).TimeZoneId,
            activateShell: false);
        return zone;
    }
}
