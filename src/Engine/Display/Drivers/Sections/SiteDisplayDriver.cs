using OrchardCore.Settings;

namespace OrchardCore.DisplayManagement.Entities;

/// <summary>A driver of one section of the site's settings, shown on one page of the settings.</summary>
public abstract class SiteDisplayDriver<TSettings> : SectionDisplayDriverBase<ISite, TSettings>
    where TSettings : new()
{
    protected abstract string SettingsGroupId { get; }

    protected sealed override string PropertyName => base.PropertyName;

    public sealed override bool CanHandleModel(ISite model) => true;

    public sealed override IDisplayResult? Display(ISite site, BuildDisplayContext context) => null;

    public sealed override Task<IDisplayResult?> DisplayAsync(ISite site, BuildDisplayContext context)
        => OnPage(context.GroupId, () => base.DisplayAsync(site, context));

    public sealed override IDisplayResult? Edit(ISite site, BuildEditorContext context) => null;

    public sealed override Task<IDisplayResult?> EditAsync(ISite site, BuildEditorContext context)
        => OnPage(context.GroupId, () => base.EditAsync(site, context));

    public sealed override Task<IDisplayResult?> UpdateAsync(ISite site, UpdateEditorContext context)
        => OnPage(context.GroupId, () => base.UpdateAsync(site, context));

    protected sealed override void BuildPrefix(ISite model, string htmlFieldPrefix) => base.BuildPrefix(model, htmlFieldPrefix);

    private Task<IDisplayResult?> OnPage(string groupId, Func<Task<IDisplayResult?>> build)
        => string.Equals(groupId, SettingsGroupId, StringComparison.OrdinalIgnoreCase)
            ? build()
            : Task.FromResult<IDisplayResult?>(null);
}
