namespace OrchardCore.DisplayManagement.Notify;

public sealed class NotifyContext
{
    /// <summary>After this time the message goes away by itself. Default: never.</summary>
    public int? DismissalMilliseconds { get; set; }
}
