using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;
using OrchardCore.Security.Services;

namespace OrchardSite.Engine.Cms.Rules.Drivers;

internal sealed class RoleConditionDisplayDriver(IServiceProvider services, IStringLocalizer<RoleConditionDisplayDriver> S) : TextConditionDisplayDriver<RoleCondition>(services)
{
    private readonly IServiceProvider _services = services;

    protected override string Title => S["Role"];

    protected override string Description => S["Compares the roles of whoever sees the page."];

    protected override string Hint => S["The name of a role."];

    protected override async Task<IEnumerable<SelectListItem>> SuggestAsync() =>
        _services.GetService<IRoleService>() is { } roles
            ? (await roles.GetRolesAsync()).Select(role => new SelectListItem(role.RoleName, role.RoleName))
            : [];
}
