using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels.Pickers;

internal class EditContentPickerFieldViewModel : FieldViewModel<ContentPickerField>
{
    /// <summary>The ids in their order, with commas between them.</summary>
    public string? ContentItemIds { get; set; }

    /// <summary>The ids that were chosen in the list of a browser without scripts; null when that list was not shown.</summary>
    public string[]? Chosen { get; set; }

    [BindNever]
    public IList<ContentPickerEntry> SelectedItems { get; set; } = [];

    /// <summary>What the list of a browser without scripts offers beside what is chosen.</summary>
    [BindNever]
    public IList<ContentPickerEntry> Offered { get; set; } = [];
}
