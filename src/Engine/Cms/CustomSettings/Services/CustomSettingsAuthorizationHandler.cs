using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.CustomSettings.Services;

/// <summary>Whoever may manage a section of custom settings may open its group among the site's settings.</summary>
internal sealed class CustomSettingsAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded
            || requirement.Permission.Name != SettingsPermissions.ManageGroupSettings.Name
            || context.Resource is not string group)
        {
            return;
        }

        // Resolved late: the authorization service holds this handler.
        var type = await services.GetRequiredService<CustomSettingsService>().GetSettingsTypeAsync(group);
        if (type is null)
        {
            return;
        }

        var authorization = services.GetRequiredService<IAuthorizationService>();
        if (await authorization.AuthorizeAsync(context.User, PermissionProvider.CreateForType(type)))
        {
            context.Succeed(requirement);
        }
    }
}
