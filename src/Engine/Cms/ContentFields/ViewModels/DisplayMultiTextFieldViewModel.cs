using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayMultiTextFieldViewModel : FieldViewModel<MultiTextField>
{
    public string[] Values => Field.Values;

    /// <summary>What the chosen values are called; one that is in the list no longer is called by itself.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            var options = PartFieldDefinition.GetSettings<MultiTextFieldSettings>().Options;
            return Values.Select(value => Array.Find(options, option => option.Value == value)?.Name ?? value);
        }
    }
}
