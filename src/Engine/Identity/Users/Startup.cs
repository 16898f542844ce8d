using Fluid;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Json;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Services;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Setup.Events;
using OrchardCore.Users;
using OrchardCore.Users.Handlers;
using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardSite.Engine.Identity.Users.Administration;
using OrchardSite.Engine.Identity.Users.Authentication;
using OrchardSite.Engine.Identity.Users.Claims;
using OrchardSite.Engine.Identity.Users.Drivers;
using OrchardSite.Engine.Identity.Users.Liquid;
using OrchardSite.Engine.Identity.Users.Passwords;
using OrchardSite.Engine.Identity.Users.Recipes;
using OrchardSite.Engine.Identity.Users.Services;
using OrchardSite.Engine.Identity.Users.Stores;
using OrchardSite.Engine.Identity.Users.Validation;
using UserOptions = OrchardCore.Users.UserOptions;

namespace OrchardSite.Engine.Identity.Users;

/// <summary>Accounts, signing in and their administration.</summary>
[Feature("OrchardCore.Users")]
internal sealed class Startup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider)
        => AccountRoutes.Map(routes, serviceProvider.GetRequiredService<IOptions<UserOptions>>().Value);

    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<UserOptions>(shellConfiguration.GetSection("OrchardCore_Users"));
        AddSignIn(services);
        AddAccounts(services);
        AddStorage(services);
        AddAdministration(services);
        AddDrivers(services);
        AddLiquid(services);
    }

    private static void AddLiquid(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(AccountQuery.AllowMembers);
        services.AddLiquidFilter<UserEmailFilter>("user_email");
        services.AddLiquidFilter<UsersByIdFilter>("users_by_id");
        services.AddLiquidFilter<UsersByNameFilter>("users_by_name");
    }

    private void AddSignIn(IServiceCollection services)
    {
        services.AddAuthentication(options =>
            {
                options.DefaultAuthenticateScheme = IdentityConstants.ApplicationScheme;
                options.DefaultChallengeScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
            })
            .AddCookie(IdentityConstants.ApplicationScheme)
            .AddScheme<ApiAuthorizationOptions, ApiAuthenticationHandler>(ApiAuthenticationHandler.SchemeName, null);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, CookieOptionsConfiguration>();

        services.AddScoped<SitePasswordPolicy>();
        services.AddScoped<IPasswordPolicy>(provider => provider.GetRequiredService<SitePasswordPolicy>());
        services.AddScoped<IUserValidator<IUser>, UserNameAndEmailValidator>();
        services.AddScoped<IPasswordValidator<IUser>, PasswordPolicyValidator>();
        services.AddScoped<IdentityErrorDescriber, LocalizedIdentityErrorDescriber>();
        services.AddIdentityCore<IUser>(options => IdentityRules.Apply(options, shellConfiguration))
            .AddUserManager<AccountManager>()
            .AddSignInManager<AccountSignInManager>()
            .AddDefaultTokenProviders();
        services.AddScoped<IUserClaimsPrincipalFactory<IUser>, UserClaimsPrincipalFactory>();
        services.AddScoped<IUserClaimsProvider, RoleClaimsProvider>();
        services.AddScoped<IUserClaimsProvider, EmailClaimsProvider>();

        services.AddSingleton<PasswordDecoy>();
        services.AddScoped<PasswordRules>();
        services.AddScoped<PasswordChecker>();
        services.AddScoped<IThemeSelector, UsersThemeSelector>();
    }

    private static void AddAccounts(IServiceCollection services)
    {
        services.AddSingleton<IUserIdGenerator, DefaultUserIdGenerator>();
        services.AddScoped<IUserService, UserService>();
        services.AddScoped<IMembershipService, MembershipService>();
        services.AddScoped<ISetupEventHandler, SetupEventHandler>();
        services.AddScoped<IRecipeEnvironmentProvider, RecipeEnvironmentSuperUserProvider>();
        services.AddScoped<IRoleRemovedEventHandler, UserRoleRemovedEventHandler>();
        services.AddRecipeExecutionStep<UsersStep>();
    }

    private static void AddStorage(IServiceCollection services)
    {
        services.AddScoped<UserStore>();
        services.AddScoped<IUserStore<IUser>>(provider => provider.GetRequiredService<UserStore>());
        services.AddScoped<IUserRoleStore<IUser>>(provider => provider.GetRequiredService<UserStore>());
        services.AddIndexProvider<UserIndexProvider>();
        services.AddIndexProvider<UserByRoleNameIndexProvider>();
        services.AddIndexProvider<UserByLoginInfoIndexProvider>();
        services.AddIndexProvider<UserByClaimIndexProvider>();
        services.AddDataMigration<Migrations>();
        services.Configure<DocumentJsonSerializerOptions>(options => options.SerializerOptions.Converters.Add(new LoginInfoJsonConverter()));
    }

    private static void AddAdministration(IServiceCollection services)
    {
        services.AddScoped<AdministratorGuard>();
        services.AddScoped<UserDirectory>();
        services.AddScoped<IUserEventHandler, AdministratorGuardHandler>();
        services.AddScoped<IAuthorizationHandler, RoleAuthorizationHandler>();
        services.AddPermissionProvider<Permissions>();
        services.AddPermissionProvider<UserRolePermissions>();
        services.AddNavigationProvider<AdminMenu>();
        services.AddNavigationProvider<LoginSettingsMenu>();
        services.AddNavigationProvider<PasswordSettingsMenu>();
    }

    private static void AddDrivers(IServiceCollection services)
    {
        services.AddSiteDisplayDriver<LoginSettingsDisplayDriver>();
        services.AddSiteDisplayDriver<PasswordSettingsDisplayDriver>();
        services.AddDisplayDriver<LoginForm, LoginFormDisplayDriver>();
        services.AddDisplayDriver<User, UserDisplayDriver>();
        services.AddDisplayDriver<User, UserInformationDisplayDriver>();
        services.AddDisplayDriver<User, UserRoleDisplayDriver>();
        services.AddDisplayDriver<User, UserButtonsDisplayDriver>();
        services.AddDisplayDriver<UserMenu, UserMenuDisplayDriver>();
        services.AddShapeTableProvider<UserMenuShapes>();
    }
}
