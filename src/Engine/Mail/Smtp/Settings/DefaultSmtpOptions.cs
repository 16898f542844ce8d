namespace OrchardCore.Email;

/// <summary>The mail server that the program's configuration names, for all sites that choose it.</summary>
public class DefaultSmtpOptions : SmtpOptions;
