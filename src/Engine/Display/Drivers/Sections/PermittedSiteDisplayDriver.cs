using Microsoft.AspNetCore.Authorization;
using OrchardCore.DisplayManagement.Entities;
using OrchardCore.Security.Permissions;
using OrchardCore.Settings;

namespace OrchardSite.Engine.Display.Drivers.Sections;

/// <summary>A form on a page of the settings, for those who have one permission; everyone else sees nothing of it and changes nothing.</summary>
internal abstract class PermittedSiteDisplayDriver<TSettings, TForm>(
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorization,
    Permission permission) : SiteDisplayDriver<TSettings>, IPermittedGroup
    where TSettings : class, new()
    where TForm : class, new()
{
    string IPermittedGroup.Group => SettingsGroupId;

    Permission IPermittedGroup.Permission => permission;

    protected virtual string ShapeType => $"{typeof(TSettings).Name}_Edit";

    /// <summary>Where the form stands among those of its page.</summary>
    protected virtual string Position => "5";

    protected HttpRequest? Request => httpContextAccessor.HttpContext?.Request;

    public sealed override async Task<IDisplayResult?> EditAsync(ISite site, TSettings settings, BuildEditorContext context)
        => await MayManageAsync() ? Form(settings) : null;

    public sealed override async Task<IDisplayResult?> UpdateAsync(ISite site, TSettings settings, UpdateEditorContext context)
    {
        if (!await MayManageAsync())
        {
            return null;
        }

        var form = new TForm();
        await context.Updater.TryUpdateModelAsync(form, Prefix);
        await TakeAsync(form, settings, site, context);
        return Form(settings);
    }

    protected virtual void Show(TSettings settings, TForm form)
    {
    }

    protected virtual ValueTask ShowAsync(TSettings settings, TForm form)
    {
        Show(settings, form);
        return ValueTask.CompletedTask;
    }

    /// <summary>Takes over what was posted; what is wrong with it goes to the model state.</summary>
    protected virtual void Take(TForm form, TSettings settings, UpdateEditorContext context)
    {
    }

    /// <inheritdoc cref="Take"/>
    protected virtual Task TakeAsync(TForm form, TSettings settings, ISite site, UpdateEditorContext context)
    {
        Take(form, settings, context);
        return Task.CompletedTask;
    }

    private ShapeResult Form(TSettings settings)
        => Initialize<TForm>(ShapeType, form => ShowAsync(settings, form)).Location($"Content:{Position}").OnGroup(SettingsGroupId);

    private async Task<bool> MayManageAsync()
        => httpContextAccessor.HttpContext?.User is { } user && await authorization.AuthorizeAsync(user, permission);
}
