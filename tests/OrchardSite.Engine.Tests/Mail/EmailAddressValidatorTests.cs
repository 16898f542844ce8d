using OrchardCore.Email;

namespace OrchardSite.Engine.Tests.Mail;

public class EmailAddressValidatorTests
{
    [Theory]
    [InlineData("name@example.org", true)]
    [InlineData("姓名@例子.中国", true)]
    [InlineData("name", false)]
    [InlineData("@example.org", false)]
    [InlineData("name@", false)]
    [InlineData("Name <name@example.org>", false)]
    [InlineData("a@example.org,b@example.org", false)]
    [InlineData("a@example.org\nBcc: b@example.org", false)]
    [InlineData("", false)]
    public void Validate_Text_IsOneBareAddress(string text, bool expected)
        => Assert.Equal(expected, new EmailAddressValidator().Validate(text));
}
