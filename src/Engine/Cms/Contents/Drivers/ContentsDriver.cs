using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.ViewModels;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;
using OrchardSite.Engine.Cms.Contents.Security;

namespace OrchardSite.Engine.Cms.Contents.Drivers;

/// <summary>What every item has in lists and editors: state, times and the buttons that the user may press.</summary>
internal sealed class ContentsDriver(IContentDefinitionManager definitions, ContentAccess access) : ContentDisplayDriver
{
    public override IDisplayResult? Display(ContentItem model, BuildDisplayContext context) => Combine(
        Item("ContentsTags_SummaryAdmin", model).Location("SummaryAdmin", "Tags:10"),
        Item("ContentsMeta_SummaryAdmin", model).Location("SummaryAdmin", "Meta:20"),
        Item("ContentsButtonEdit_SummaryAdmin", model).Location("SummaryAdmin", "Actions:10")
            .RenderWhen(() => access.MayAsync(CommonPermissions.EditContent, model)),
        Item("ContentsButtonActions_SummaryAdmin", model).Location("SummaryAdmin", "ActionsMenu:10"));

    public override async Task<IDisplayResult?> EditAsync(ContentItem model, BuildEditorContext context)
    {
        var isDraftable = await definitions.GetTypeDefinitionAsync(model.ContentType) is { } definition && definition.IsDraftable();

        return Combine(
            Item("Content_SaveDraftButton", model).Location("Actions:10")
                .RenderWhen(async () => isDraftable && await access.MayAsync(CommonPermissions.EditContent, model)),
            Item("Content_PublishButton", model).Location("Actions:20")
                .RenderWhen(() => access.MayAsync(CommonPermissions.PublishContent, model)),
            Item("Content_PreviewButton", model).Location("Actions:30")
                .RenderWhen(() => access.MayAsync(CommonPermissions.PreviewContent, model)),
            Item("Content_UnpublishButton", model).Location("Actions:40")
                .RenderWhen(async () => !context.IsNew && await access.MayAsync(CommonPermissions.PublishContent, model)),
            Item("Content_DeleteButton", model).Location("Actions:60")
                .RenderWhen(async () => !context.IsNew && await access.MayAsync(CommonPermissions.DeleteContent, model)));
    }

    public override Task<IDisplayResult?> UpdateAsync(ContentItem model, UpdateEditorContext context) => EditAsync(model, context);

    private ShapeResult Item(string shapeType, ContentItem contentItem) =>
        Initialize<ContentItemViewModel>(shapeType, model => model.ContentItem = contentItem);
}
