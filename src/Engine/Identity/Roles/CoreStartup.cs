using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Roles;
using OrchardCore.Roles.Migrations;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using OrchardCore.Security.Services;
using OrchardSite.Engine.Identity.Roles.Authorization;
using OrchardSite.Engine.Identity.Roles.Recipes;
using OrchardSite.Engine.Identity.Roles.Services;

namespace OrchardSite.Engine.Identity.Roles;

/// <summary>Roles and the decisions that rest on them.</summary>
[Feature("OrchardCore.Roles.Core")]
internal sealed class CoreStartup(IShellConfiguration shellConfiguration) : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<SystemRoleOptions>(options =>
            options.SystemAdminRoleName = shellConfiguration.GetSection("OrchardCore_Roles")[nameof(SystemRoleOptions.SystemAdminRoleName)]);

        services.AddSingleton<ISystemRoleProvider, DefaultSystemRoleProvider>();
        services.TryAddSingleton<ILookupNormalizer, UpperInvariantLookupNormalizer>();
        services.TryAddScoped<IdentityErrorDescriber>();
        services.AddScoped<IRoleStore<IRole>, RoleStore>();
        services.AddScoped<IRoleValidator<IRole>, RoleNameValidator>();
        services.TryAddScoped<RoleManager<IRole>>();
        services.AddScoped<IRoleService, RoleService>();
        services.AddScoped<IModularTenantEvents, RolesWarmUp>();

        services.TryAddSingleton<IPermissionGrantingService, PermissionGrantingService>();
        services.AddScoped<RolePermissions>();
        services.AddScoped<PermissionMatrix>();
        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
        services.AddScoped<IAuthorizationHandler, RolesPermissionsHandler>();
        services.AddPermissionProvider<Permissions>();

        services.AddScoped<RoleUpdater>();
        services.AddScoped<IFeatureEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());
        services.AddScoped<IRoleCreatedEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());
        services.AddScoped<IRoleRemovedEventHandler>(provider => provider.GetRequiredService<RoleUpdater>());

        services.AddRecipeExecutionStep<RolesStep>();
        services.AddDataMigration<SystemRolesMigrations>();
    }
}
