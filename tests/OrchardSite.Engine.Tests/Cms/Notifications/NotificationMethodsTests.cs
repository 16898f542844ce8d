using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using NSubstitute;
using OrchardCore.Entities;
using OrchardCore.Infrastructure;
using OrchardCore.Modules;
using OrchardCore.Notifications;
using OrchardCore.Notifications.Models;
using OrchardCore.Users.Models;
using OrchardSite.Engine.Cms.Notifications.Services;
using YesSql;

namespace OrchardSite.Engine.Tests.Cms.Notifications;

public class NotificationMethodsTests
{
    private static readonly INotificationMethodProvider[] _all = [Provider("Email"), Provider("Sms"), Provider("Web")];

    [Theory]
    [InlineData("", "", "Email,Sms,Web")]
    [InlineData("web,email", "", "Web,Email,Sms")]
    [InlineData("Web", "email", "Web,Sms")]
    [InlineData("Email", "Email,Sms,Web", "")]
    public async Task GetProvidersAsync_Preferences_OrderAndLeaveOut(string methods, string optout, string expected)
    {
        var user = new User();
        user.Put(new UserNotificationPreferencesPart { Methods = Part(methods), Optout = Part(optout) });

        var providers = await new NotificationMethodProviderAccessor(_all).GetProvidersAsync(user);

        Assert.Equal(expected, string.Join(',', providers.Select(provider => provider.Method)));
    }

    [Fact]
    public async Task SendAsync_OneWayFails_TheOthersAreTriedAndTheListHasIt()
    {
        var broken = Provider("Broken");
        broken.SendAsync(Arg.Any<object>(), Arg.Any<INotificationMessage>(), Arg.Any<CancellationToken>()).Returns<Task<Result>>(_ => throw new IOException("away"));
        INotificationMethodProvider[] providers = [broken, Provider("Works")];
        var accessor = Substitute.For<INotificationMethodProviderAccessor>();
        accessor.GetProvidersAsync(Arg.Any<object>()).Returns(providers);
        var owner = Substitute.For<INotificationEvents>();
        owner.CreatingAsync(Arg.Do<NotificationContext>(context => context.Notification.UserId = "u1"), Arg.Any<CancellationToken>()).Returns(Task.CompletedTask);
        var session = Substitute.For<ISession>();

        var result = await new NotificationService(accessor, [owner], session, Substitute.For<IClock>(), NullLogger<NotificationService>.Instance)
            .SendAsync(new User(), new NotificationMessage { Subject = "稿件已退回" });

        Assert.Equal((1, 1, NotificationSendStatus.PartiallySuccessful), (result.SuccessfulCount, result.FailedCount, result.Status));
        await session.Received(1).SaveAsync(Arg.Is<Notification>(notification => notification.UserId == "u1"), Arg.Any<bool>(), NotificationConstants.NotificationCollection, Arg.Any<CancellationToken>());
    }

    private static string[] Part(string names) => names.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static INotificationMethodProvider Provider(string method)
    {
        var provider = Substitute.For<INotificationMethodProvider>();
        provider.Method.Returns(method);
        provider.Name.Returns(new LocalizedString(method, method));
        provider.SendAsync(Arg.Any<object>(), Arg.Any<INotificationMessage>(), Arg.Any<CancellationToken>()).Returns(Result.Success());
        return provider;
    }
}
