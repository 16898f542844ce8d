using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.Contents.Deployment;

/// <summary>An entry of the menu that an item has, in the content list and in its editor.</summary>
internal abstract class ItemActionDriver(string shapeType, string position) : ContentDisplayDriver
{
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context) => Entry(model).Location("SummaryAdmin", $"ActionsMenu:{position}");

    public override IDisplayResult? Edit(ContentItem model, BuildEditorContext context) =>
        context.IsNew ? null : Entry(model).Location($"ActionsMenu:{position}");

    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => Task.FromResult(Edit(model, context));

    protected abstract Task<bool> MayAsync(ContentItem item);

    private ShapeResult Entry(ContentItem item) =>
        Initialize<ContentItemViewModel>(shapeType, model => model.ContentItem = item).RenderWhen(() => MayAsync(item));
}
