using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.ContentPreview;

/// <summary>Puts the button of the live preview into the editor; it needs a script, and without one the plain preview stays.</summary>
internal sealed class ContentPreviewDriver(ContentAccess access) : ContentDisplayDriver
{
    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        Initialize<ContentItemViewModel>("ContentPreview_Button", button => button.ContentItem = model)
            .Location("Actions:35")
            .RenderWhen(() => access.MayAsync(CommonPermissions.PreviewContent, model));

    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));
}
