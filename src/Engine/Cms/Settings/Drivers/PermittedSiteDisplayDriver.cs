using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Cms.Settings.Drivers;

/// <summary>A page of the settings for those who have one permission; everyone else gets nothing of it and changes nothing.</summary>
internal abstract class PermittedSiteDisplayDriver<TSection>(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    Permission permission) : SiteDisplayDriver<TSection>
    where TSection : class, new()
{
    protected HttpRequest? Request => httpContextAccessor.HttpContext?.Request;

    public sealed override async Task<IDisplayResult?> EditAsync(ISite site, TSection section, BuildEditorContext context) =>
        await MayManageAsync() ? await EditAsync(section) : null;

    public sealed override async Task<IDisplayResult?> UpdateAsync(ISite site, TSection section, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        await UpdateAsync(section, context);
        return await EditAsync(section);
    }

    protected abstract Task<IDisplayResult?> EditAsync(TSection section);

    protected abstract Task UpdateAsync(TSection section, UpdateEditorContext context);

    private async Task<bool> MayManageAsync() =>
        httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, permission);
}
