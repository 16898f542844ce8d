using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>Edits an item's old addresses.</summary>
public sealed class LegacyPathsPartDriver(LegacyPathsEditor editor) : ContentPartDisplayDriver<LegacyPathsPart>
{
    public override IDisplayResult? Edit(LegacyPathsPart part, BuildPartEditorContext context) =>
        Initialize<LegacyPathsEditViewModel>("LegacyPaths_Edit", model => model.Lines = string.Join('\n', part.Paths)).Location("Parts:20");

    public override async Task<IDisplayResult?> UpdateAsync(LegacyPathsPart part, UpdatePartEditorContext context)
    {
        part.Paths = await editor.UpdateAsync(context.Updater, Prefix, part.ContentItem.ContentItemId);
        return Edit(part, context);
    }
}
