using OrchardCore.ContentFields.Fields;

namespace OrchardSite.Engine.Cms.ContentFields.ViewModels;

internal class EditHtmlFieldViewModel : FieldViewModel<HtmlField>
{
    public string? Html { get; set; }
}
