using OrchardCore.Email;
using OrchardSite.Engine.Mail.Smtp.Services;

namespace OrchardSite.Engine.Tests.Mail;

public class MimeMessageBuilderTests
{
    [Fact]
    public void Build_MessageWithoutSender_ComesFromTheDefaultOne()
    {
        var mime = MimeMessageBuilder.Build(new MailMessage { To = "a@example.org, b@example.org;c@example.org", Subject = "主题", TextBody = "正文" }, "site@example.org");

        Assert.Equal("site@example.org", mime.From.Mailboxes.Single().Address);
        Assert.Equal(["a@example.org", "b@example.org", "c@example.org"], mime.To.Mailboxes.Select(box => box.Address));
        Assert.Equal("正文", mime.TextBody);
    }

    [Fact]
    public void Build_BothBodies_AreAlternatives()
    {
        var mime = MimeMessageBuilder.Build(new MailMessage { To = "a@example.org", HtmlBody = "<p>正文</p>", TextBody = "正文" }, "site@example.org");

        Assert.Equal(("正文", "<p>正文</p>"), (mime.TextBody, mime.HtmlBody));
    }
}
