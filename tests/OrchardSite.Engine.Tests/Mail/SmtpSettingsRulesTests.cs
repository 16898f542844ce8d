using Microsoft.Extensions.Localization;
using NSubstitute;
using OrchardCore.Email;
using OrchardSite.Engine.Mail.Smtp.Services;
using OrchardSite.Engine.Mail.Smtp.Settings;

namespace OrchardSite.Engine.Tests.Mail;

public class SmtpSettingsRulesTests
{
    private static readonly SmtpSettings _stored = new()
    {
        IsEnabled = true,
        Host = "smtp.example.org",
        Port = 465,
        EncryptionMethod = SmtpEncryptionMethod.SslTls,
        RequireCredentials = true,
        UserName = "site",
        Password = "protected",
    };

    [Theory]
    [InlineData("nothing", false)]
    [InlineData("sender", false)]
    [InlineData("host", true)]
    [InlineData("port", true)]
    [InlineData("user", true)]
    [InlineData("proxy", true)]
    [InlineData("no encryption", true)]
    [InlineData("any certificate", true)]
    public void Check_StoredPasswordAndChangedServer_AsksForThePasswordAgain(string change, bool asks)
    {
        var model = Model();
        Change(model, change);

        Assert.Equal(asks, Rules().Check(_stored, model).Any(error => error.Field == nameof(model.Password)));
    }

    [Fact]
    public void Check_NewPasswordForANewServer_IsTaken()
    {
        var model = Model();
        model.Host = "other.example.org";
        model.Password = "typed";

        Assert.Empty(Rules().Check(_stored, model));
    }

    [Theory]
    [InlineData("", "DefaultSender")]
    [InlineData("no address", "DefaultSender")]
    [InlineData("a@example.org\r\nBcc: b@example.org", "DefaultSender")]
    public void Check_BadSender_NamesTheField(string sender, string field)
    {
        var model = Model();
        model.DefaultSender = sender;

        Assert.Equal(field, Assert.Single(Rules().Check(_stored, model)).Field);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("outbox", true)]
    [InlineData("out/box", true)]
    [InlineData("..", false)]
    [InlineData("../../Default/Media", false)]
    [InlineData("out/../../x", false)]
    [InlineData("/etc", false)]
    [InlineData("C:\\mail", false)]
    [InlineData("a//b", false)]
    public void PickupFolder_OutsideTheSitesOwn_IsNotAllowed(string? folder, bool expected)
        => Assert.Equal(expected, PickupFolder.IsAllowed(folder));

    private static SmtpSettingsViewModel Model() => new()
    {
        IsEnabled = true,
        DefaultSender = "site@example.org",
        Host = _stored.Host,
        Port = _stored.Port,
        EncryptionMethod = _stored.EncryptionMethod,
        RequireCredentials = true,
        UserName = _stored.UserName,
    };

    private static void Change(SmtpSettingsViewModel model, string what)
    {
        model.DefaultSender = what == "sender" ? "other@example.org" : model.DefaultSender;
        model.Host = what == "host" ? "evil.example" : model.Host;
        model.Port = what == "port" ? 25 : model.Port;
        model.UserName = what == "user" ? "other" : model.UserName;
        model.ProxyHost = what == "proxy" ? "evil.example" : model.ProxyHost;
        model.ProxyPort = what == "proxy" ? 8080 : model.ProxyPort;
        model.EncryptionMethod = what == "no encryption" ? SmtpEncryptionMethod.None : model.EncryptionMethod;
        model.IgnoreInvalidSslCertificate = what == "any certificate";
    }

    private static SmtpSettingsRules Rules()
    {
        var localizer = Substitute.For<IStringLocalizer>();
        localizer[Arg.Any<string>()].Returns(call => new LocalizedString(call.Arg<string>(), call.Arg<string>()));
        localizer[Arg.Any<string>(), Arg.Any<object[]>()].Returns(call => new LocalizedString(call.Arg<string>(), call.Arg<string>()));
        return new SmtpSettingsRules(new EmailAddressValidator(), localizer);
    }
}
