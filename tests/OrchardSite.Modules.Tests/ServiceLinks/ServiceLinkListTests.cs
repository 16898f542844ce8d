using Procuratorate.ServiceLinks.Services;
using Procuratorate.ServiceLinks.ViewModels;

namespace OrchardSite.Modules.Tests.ServiceLinks;

public sealed class ServiceLinkListTests
{
    [Fact]
    public void Divide_LinksUnderLabels_KeepsTheOrderOfEachLabelsFirstLinkAndPutsThoseWithoutFirst()
    {
        var groups = ServiceLinkList.Divide([Link("1", "兄弟院"), Link("2", "上级检察院"), Link("3", ""), Link("4", "兄弟院")]);

        Assert.Equal([":3", "兄弟院:1 4", "上级检察院:2"], groups.Select(group => $"{group.Label}:{string.Join(' ', group.Links.Select(link => link.Text))}"));
    }

    private static ServiceLinkItem Link(string text, string label) => new(text, "~/", false, label, string.Empty, string.Empty, string.Empty);
}
