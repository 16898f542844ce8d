using Procuratorate.ServiceLinks.Models;

namespace OrchardSite.Modules.Tests.ServiceLinks;

public class ServiceLinkAddressTests
{
    [Theory]
    [InlineData("https://www.12309.gov.cn/", true)]
    [InlineData("~/gyss/", true)]
    [InlineData("~//evil.example", false)]
    [InlineData("~/\\evil.example", false)]
    [InlineData("//evil.example", false)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    public void IsAllowed_Address_OfTheWebOrThisSite(string address, bool expected) => Assert.Equal(expected, ServiceLinkAddress.IsAllowed(address));
}
