using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardSite.Engine.Cms.ContentTypes.ViewModels;

namespace OrchardSite.Engine.Cms.ContentTypes.Drivers;

/// <summary>The name that people see.</summary>
internal sealed class DefaultContentTypeDisplayDriver(IStringLocalizer<DefaultContentTypeDisplayDriver> S) : ContentTypeDefinitionDisplayDriver
{
    public override IDisplayResult Edit(ContentTypeDefinition model, BuildEditorContext context) => Editor(model.Name, model.DisplayName);

    public override async Task<IDisplayResult?> UpdateAsync(ContentTypeDefinition model, UpdateTypeEditorContext context)
    {
        var posted = new ContentTypeViewModel();
        await context.Updater.TryUpdateModelAsync(posted, Prefix);
        if (string.IsNullOrWhiteSpace(posted.DisplayName))
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(posted.DisplayName), S["Give the content type a name that people see."]);
        }
        else
        {
            context.Builder.WithDisplayName(posted.DisplayName.Trim());
        }

        return Editor(model.Name, posted.DisplayName);
    }

    private ShapeResult Editor(string name, string? displayName) => Initialize<ContentTypeViewModel>("ContentType_Edit", model =>
    {
        model.Name = name;
        model.DisplayName = displayName;
    }).Location("Content:1");
}
