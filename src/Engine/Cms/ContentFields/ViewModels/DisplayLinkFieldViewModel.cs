using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayLinkFieldViewModel : FieldViewModel<LinkField>
{
    public string? Url => Field.Url;

    public string? Text => Field.Text;

    public string? Target => Field.Target;
}
