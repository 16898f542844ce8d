using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using Procuratorate.News.Models;

namespace Procuratorate.Seo.LegacyPaths;

/// <summary>Edits a column's old addresses, below what else its editor asks for.</summary>
public sealed class ColumnLegacyPathsDriver(LegacyPathsEditor editor) : ContentPartDisplayDriver<ColumnPart>
{
    public override IDisplayResult? Edit(ColumnPart part, BuildPartEditorContext context) =>
        Initialize<LegacyPathsEditViewModel>("LegacyPaths_Edit", model => model.Lines = string.Join('\n', part.LegacyPaths)).Location("Parts:20");

    public override async Task<IDisplayResult?> UpdateAsync(ColumnPart part, UpdatePartEditorContext context)
    {
        part.LegacyPaths = await editor.UpdateAsync(context.Updater, Prefix, part.ContentItem.ContentItemId);
        return Edit(part, context);
    }
}
