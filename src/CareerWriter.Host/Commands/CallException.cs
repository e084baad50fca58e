namespace CareerWriter.Host.Commands;

/// <summary>The call itself was wrong: exit status 2, the message on standard error, nothing on standard output.</summary>
/// <param name="message">One Korean line: what is wrong and what to do.</param>
internal sealed class CallException(string message) : Exception(message);
