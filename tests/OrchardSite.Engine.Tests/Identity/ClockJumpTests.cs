using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Users;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Identity;

/// <summary>The machine's clock jumps while somebody is signed in: a session ends when its time is over, and lasts no longer for a clock that was wrong.</summary>
public sealed class ClockJumpTests : IAsyncLifetime, IDisposable
{
    private readonly ManualTime _time = new();
    private TestHost _host = null!;
    private HttpClient _client = null!;

    public async Task InitializeAsync()
    {
        _host = new TestHost(orchard => orchard.Configure((_, routes) =>
        {
            routes.MapGet("in", SignInAsync);
            routes.MapGet("who", context => context.Response.WriteAsync(context.User.Identity?.Name ?? "nobody"));
        }), time: _time);
        await _host.SetUpWithAsync(ShellSettings.DefaultShellName, "OrchardCore.Settings", "OrchardCore.Roles", "OrchardCore.Users");
        _client = await _host.StartAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    public void Dispose() => _client?.Dispose();

    [Fact]
    public async Task Session_ClockPutForwardWithinItsTime_Lasts()
    {
        var cookie = await SignInAsync();
        _time.Jump(TimeSpan.FromDays(13));

        Assert.Equal("admin", await WhoAsync(cookie));
    }

    [Fact]
    public async Task Session_ClockPutForwardBehindItsTime_Ends()
    {
        var cookie = await SignInAsync();
        _time.Jump(TimeSpan.FromDays(15));

        Assert.Equal("nobody", await WhoAsync(cookie));
    }

    [Fact]
    public async Task Session_ClockPutBackByMinutes_Lasts()
    {
        var cookie = await SignInAsync();
        _time.Jump(TimeSpan.FromMinutes(-2));

        Assert.Equal("admin", await WhoAsync(cookie));
    }

    [Fact]
    public async Task Session_OfAClockThatWasAYearAhead_EndsWhenItIsPutRight()
    {
        _time.Jump(TimeSpan.FromDays(365));
        var cookie = await SignInAsync();
        Assert.Equal("admin", await WhoAsync(cookie));
        _time.Jump(TimeSpan.FromDays(-365));

        Assert.Equal("nobody", await WhoAsync(cookie));
        Assert.Equal("admin", await WhoAsync(await SignInAsync()));
    }

    private static async Task SignInAsync(HttpContext context)
    {
        var signIn = context.RequestServices.GetRequiredService<SignInManager<IUser>>();
        await signIn.SignInAsync((await signIn.UserManager.FindByNameAsync("admin"))!, isPersistent: true);
    }

    /// <summary>The session's cookie, kept here: a browser goes by its own clock.</summary>
    private async Task<string> SignInAsync()
    {
        using var answer = await _client.GetAsync("in");
        return answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }

    private async Task<string> WhoAsync(string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "who") { Headers = { { "Cookie", cookie } } };
        using var answer = await _client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }
}
