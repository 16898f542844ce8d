using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Cms.Contents.Drivers;

/// <summary>The content list's own fields: words, and type, state and order. Modules add theirs to the zone <c>Actions</c>.</summary>
internal sealed class ContentOptionsDisplayDriver : DisplayDriver<ContentOptionsViewModel>
{
    public override IDisplayResult? Edit(ContentOptionsViewModel model, BuildEditorContext context) => Combine(
        Copy("ContentsAdminListSearch", model).Location("Search:10"),
        Copy("ContentsAdminListFilters", model).Location("Actions:10"),
        Copy("ContentsAdminListCreate", model).Location("Create:10"),
        Copy("ContentsAdminListSummary", model).Location("Summary:10"),
        Copy("ContentsAdminListBulkActions", model).Location("BulkActions:10"));

    protected override void BuildPrefix(ContentOptionsViewModel model, string htmlFieldPrefix) => Prefix = "Options";
}
