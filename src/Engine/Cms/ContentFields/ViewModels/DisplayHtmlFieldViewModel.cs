using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class DisplayHtmlFieldViewModel : FieldViewModel<HtmlField>
{
    public string? Html { get; set; }
}
