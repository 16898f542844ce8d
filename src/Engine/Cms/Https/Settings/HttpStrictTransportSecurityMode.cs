namespace OrchardCore.Https.Settings;

/// <summary>Whether browsers are told to come over https only, for a year.</summary>
public enum HttpStrictTransportSecurityMode
{
    Disabled = 0,
    Enabled = 1,
}
