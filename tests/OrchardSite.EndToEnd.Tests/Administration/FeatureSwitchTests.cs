using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>Features are switched while visitors read.</summary>
[Collection(ClusterCollection.Name)]
public sealed class FeatureSwitchTests(Cluster cluster)
{
    private const string Tenant = "ZhalaiteBanner";
    private const string Feature = "Procuratorate.Cases";
    private const int Readers = 6;

    [Fact]
    public async Task Feature_SwitchedOffAndOnUnderLoad_DropsNoRequest()
    {
        using var admin = await cluster.AdministratorAsync(Tenant);
        using var stop = new CancellationTokenSource();
        var answers = new ConcurrentBag<string>();
        var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadAsync(answers, stop.Token))).ToArray();

        Assert.Contains(Feature, (await SwitchAsync(admin, "Disable")).Body!.TextContent, StringComparison.Ordinal);
        using (var gone = await admin.GetAsync("cases/batches"))
        {
            Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        }

        await SwitchAsync(admin, "Enable");
        using (var back = await admin.GetAsync("cases/batches"))
        {
            Assert.Equal(HttpStatusCode.OK, back.StatusCode);
        }

        await stop.CancelAsync();
        await Task.WhenAll(readers);
        Assert.NotEmpty(answers);
        Assert.All(answers, answer => Assert.Equal("OK", answer));
    }

    [Theory]
    [InlineData("OrchardCore.Features")]
    [InlineData("OrchardCore.Users")]
    [InlineData("Procuratorate.Search")]
    public async Task Feature_ThatTheAdminOrTheThemeNeeds_CannotBeSwitchedOff(string feature)
    {
        using var admin = await cluster.AdministratorAsync(Tenant);

        using (await admin.PostAsync($"Admin/Features/{feature}/Disable", await FormAsync(admin, ("confirmed", "true"))))
        {
        }

        var list = await admin.ReadAsync("Admin/Features");
        Assert.Contains("不能停用", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("始终启用", list.QuerySelector($"[data-feature='{feature}']")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<IHtmlDocument> SwitchAsync(SiteClient admin, string action)
    {
        using var answer = await admin.PostAsync($"Admin/Features/{Feature}/{action}", await FormAsync(admin, ("confirmed", "true")));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await admin.ReadAsync("Admin/Features");
    }

    private static async Task<List<KeyValuePair<string, string>>> FormAsync(SiteClient admin, params (string Name, string Value)[] values)
    {
        var token = (await admin.ReadAsync("Admin/Features")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return [new("__RequestVerificationToken", token), .. values.Select(value => KeyValuePair.Create(value.Name, value.Value))];
    }

    private async Task ReadAsync(ConcurrentBag<string> answers, CancellationToken stop)
    {
        using var visitor = cluster.Anonymous();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                using var answer = await visitor.GetAbsoluteAsync(Tenants.PathOf(Tenant));
                answers.Add(answer.StatusCode.ToString());
            }
            catch (HttpRequestException exception)
            {
                answers.Add(exception.Message);
            }
        }
    }
}
