using System.Net.Security;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Proxy;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using MimeKit;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Mail.Smtp.Services;

/// <summary>Sends a message by MailKit, or writes it into the pickup folder.</summary>
internal sealed partial class SmtpSender(PickupFolder pickupFolder, IClock clock, IStringLocalizer<SmtpSender> S, ILogger<SmtpSender> logger)
{
    private const int TimeoutMilliseconds = 20_000;

    public async Task<Result> SendAsync(MailMessage message, SmtpOptions options, CancellationToken cancellationToken)
    {
        if (!options.IsEnabled || !options.ConfigurationExists())
        {
            return Result.Failed(S["The mail server is not set up, or is switched off."]);
        }

        try
        {
            var mime = MimeMessageBuilder.Build(message, options.DefaultSender);
            await (options.DeliveryMethod == SmtpDeliveryMethod.Network
                ? SendAsync(mime, options, cancellationToken)
                : WriteAsync(mime, options, cancellationToken));
            return Result.Success();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            LogFailed(logger, exception, options.Host);
            return Result.Failed(Explain(exception));
        }
    }

    private static async Task SendAsync(MimeMessage mime, SmtpOptions options, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = TimeoutMilliseconds };
        if (options.IgnoreInvalidSslCertificate)
        {
            client.ServerCertificateValidationCallback = (_, _, _, errors) => !errors.HasFlag(SslPolicyErrors.RemoteCertificateNotAvailable);
        }

        if (!string.IsNullOrEmpty(options.ProxyHost))
        {
            client.ProxyClient = new HttpProxyClient(options.ProxyHost, options.ProxyPort);
        }

        await client.ConnectAsync(options.Host!, options.Port, EncryptionOf(options), cancellationToken);
        if (options.RequireCredentials)
        {
            await client.AuthenticateAsync(options.UserName ?? string.Empty, options.Password ?? string.Empty, cancellationToken);
        }

        await client.SendAsync(mime, cancellationToken);
        await client.DisconnectAsync(quit: true, cancellationToken);
    }

    private static SecureSocketOptions EncryptionOf(SmtpOptions options) => options switch
    {
        { AutoSelectEncryption: true } => SecureSocketOptions.Auto,
        { EncryptionMethod: SmtpEncryptionMethod.SslTls } => SecureSocketOptions.SslOnConnect,
        { EncryptionMethod: SmtpEncryptionMethod.StartTls } => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private async Task WriteAsync(MimeMessage mime, SmtpOptions options, CancellationToken cancellationToken)
    {
        var folder = pickupFolder.Of(options.PickupDirectoryLocation);
        Directory.CreateDirectory(folder);

        // Under another name until it is whole, so that nobody takes half of it.
        var path = Path.Combine(folder, $"{clock.UtcNow:yyyyMMddHHmmssfff}-{Guid.NewGuid():N}.eml");
        await mime.WriteToAsync(path + ".part", cancellationToken);
        File.Move(path + ".part", path);
    }

    // What a server says may name its software and its users: that is for the log.
    private LocalizedString Explain(Exception exception) => exception switch
    {
        SslHandshakeException => S["The mail server cannot be trusted, or speaks another encryption than the one chosen."],
        AuthenticationException => S["The mail server does not take the user name and the password."],
        SmtpCommandException { ErrorCode: SmtpErrorCode.RecipientNotAccepted } => S["The mail server does not take one of the addresses that the message goes to."],
        SmtpCommandException { ErrorCode: SmtpErrorCode.SenderNotAccepted } => S["The mail server does not take the address that the message comes from."],
        SocketException or ServiceNotConnectedException or TimeoutException or OperationCanceledException => S["The mail server does not answer; check its name, its port and the encryption."],
        IOException or UnauthorizedAccessException => S["The message could not be written, or the connection to the mail server broke off."],
        _ => S["The mail server refused the message; the log says why."],
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be sent by '{Host}'.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string? host);
}
