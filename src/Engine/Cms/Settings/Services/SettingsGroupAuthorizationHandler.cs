using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Security;
using OrchardCore.Settings;
using OrchardSite.Engine.Display.Drivers.Sections;

namespace OrchardSite.Engine.Cms.Settings.Services;

/// <summary>Who may send one of the forms on a page of the settings may open the page; each form still asks for its own permission.</summary>
internal sealed class SettingsGroupAuthorizationHandler(IServiceProvider services) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (context.HasSucceeded
            || requirement.Permission.Name != SettingsPermissions.ManageGroupSettings.Name
            || context.Resource is not string group)
        {
            return;
        }

        // Resolved late: the drivers hold the authorization service, which holds this handler.
        var authorization = services.GetRequiredService<IAuthorizationService>();
        foreach (var form in services.GetServices<IDisplayDriver<ISite>>().OfType<IPermittedGroup>())
        {
            if (string.Equals(form.Group, group, StringComparison.OrdinalIgnoreCase) && await authorization.AuthorizeAsync(context.User, form.Permission))
            {
                context.Succeed(requirement);
                return;
            }
        }
    }
}
