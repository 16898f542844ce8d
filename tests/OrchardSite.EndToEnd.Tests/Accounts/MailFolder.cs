using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Accounts;

/// <summary>The folder that a tenant puts its mail into.</summary>
internal sealed class MailFolder(Cluster cluster, string tenant)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private string Folder => Path.Combine(cluster.Site.AppData, "Sites", tenant, "Email");

    /// <summary>Lets the tenant send mail, and tells it its own address.</summary>
    public async Task SwitchOnAsync()
    {
        using var administrator = await cluster.AdministratorAsync(tenant);
        var general = SiteClient.FormWith(await administrator.ReadAsync("Admin/Settings/general"), "BaseUrl");
        (await administrator.SubmitAsync(general, AccountPages.Fill(general, ("BaseUrl", "https://court.test.example")))).Dispose();

        var email = SiteClient.FormWith(await administrator.ReadAsync("Admin/Settings/email"), "DefaultSender");
        var fields = AccountPages.Fill(email, ("IsEnabled", "true"), ("DefaultSender", "site@test.example"), ("DeliveryMethod", "SpecifiedPickupDirectory"));
        using var saved = await administrator.SubmitAsync(email, fields);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, saved.StatusCode);
        Directory.CreateDirectory(Folder);
    }

    /// <summary>Waits for the next message to this address and gives its text.</summary>
    public async Task<string> ReadNextAsync(string to)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        using var patience = new CancellationTokenSource(_patience);
        while (await timer.WaitForNextTickAsync(patience.Token))
        {
            foreach (var file in Directory.GetFiles(Folder, "*.eml"))
            {
                var message = await MimeKit.MimeMessage.LoadAsync(file, patience.Token);
                if (message.To.Mailboxes.Any(box => box.Address == to))
                {
                    File.Delete(file);
                    return message.TextBody ?? string.Empty;
                }
            }
        }

        throw new TimeoutException($"No message to {to}.");
    }
}
