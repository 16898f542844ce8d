using OrchardCore.Media.Fields;
using OrchardSite.Engine.Cms.ContentFields.ViewModels;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

internal class DisplayMediaFieldViewModel : FieldViewModel<MediaField>
{
    public string[] Paths => Field.Paths ?? [];
}
