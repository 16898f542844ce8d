using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using OrchardCore.Environment.Shell;
using OrchardCore.Security.Permissions;
using OrchardSite.Engine.Display.Admin;

namespace OrchardSite.Engine.Cms.Tenants.Controllers;

/// <summary>Screens that govern all tenants: shut in every tenant but the default one, whoever asks.</summary>
internal abstract class DefaultTenantController(ShellSettings currentSettings, IAuthorizationService authorization, Permission permission)
    : PermittedController(authorization, permission)
{
    public override Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (currentSettings.IsDefaultShell())
        {
            return base.OnActionExecutionAsync(context, next);
        }

        context.Result = Refuse();
        return Task.CompletedTask;
    }
}
